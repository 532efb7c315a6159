/** Numbers of bus routes: 1路、3路、18路公交, and 乘车路线 before them. */
import { foldScript } from '../fold.ts';

/** What the last of a list is, all are. */
const busRoutes =
  /^路(?:[、，,和及或]\s?[A-Z]?\d{1,3}路)*(?:公[交车車]|公共汽[车車]|[电電][车車]|小巴|巴士|線|线)/;
const rides = ['公交', '乘坐', '乘车', '换乘', '转乘', '搭乘', '车路线'];

/** Whether the number at `at`, before 路 at `next`, is that of a bus route. */
export function isBusRoute(text: string, at: number, next: number): boolean {
  if (busRoutes.test(text.slice(next, next + 40))) return true;
  const before = foldScript(text.slice(Math.max(0, at - 40), at));
  const last = Math.max(...rides.map((word) => before.lastIndexOf(word)));
  return last >= 0 && !/[。；]/.test(before.slice(last));
}
