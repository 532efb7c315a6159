/**
 * The lunar years from `first` on, one word a year, base 36: day of the solar year on which it begins (from 0), times
 * 16 plus the leap month (0 for none), times 8192 plus a bit for each month of 30 days. Made by
 * `scripts/data/lunar-table.ts` with lunar-typescript (https://github.com/6tail/lunar-typescript, MIT).
 */
export const first = 1930;
export const years = `
2algm 3o2ej 2t6xj 1z7p2 3fo7u 2njys 1t809 37809 2dms3 3tpqr 2ys6j 225i3 3ih7x 2qctm 1w9xx 3cv50 2hykp 1nhqr 34fit 2808d
3o2eu 2t6zx 221ey 3fn3m 2ks6d 1tave 3a2bu 2dqqd 3qwlz 2ys7q 24yph 3ih91 2qd3m 1w7fp 3cvqd 2hxl6 1ks5z 31me3 2atei 3o2ga
2t755 221qq 3ihci 2krol 1qmob 378ln 2dsq3 3qv1p 2vz3h 24yuh 3lay1 2qefm 1waat 3cvfp 2jsr1 3wity 31kty 27qut 3o2qd 2t7s9
2236a 3ihzm 2nl7q 1qdzq 34fh3 2dsra 3tobe 2vzdh 24urt 3l9op 2qd1v 1tfl7 3a0q3 2f597 1ngpm 31ld6 281g5 3qwtg 2w095 1z98z
3fo2d 2kqi5 1qkdp 34fjp 2dz8q 3tosy 2ytut 252dm 3lave 2qe8l 1w8q6 3a0ra 2f5bp 1ngs2 34es2 27smd 3o2sl 2t64r 1z6hj 3cvcb
2kqje 1qe3a 378tl 2ec7m 3tpw2 2ytd1 251sb 3ih57 2njjf 1tisb 3a0tp 2f5gq 1nhw2 34g42 2auxx 3o3z9 2t6xh 1z831 3fmwm 2hxh1
1qene 379hl 2gnte 3tqj6 2ytra 24ymu 3ih5j 2njkm 1tcr9 3a15h 2hxs9 1ksk3 31llf 2808b 3o2ej 2qdsr 1z87u 3fn1m 2krqd 1qmve
378sq
`;
