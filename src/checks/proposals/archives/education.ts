/** Invented archives of education. */
import type { Archive } from './archives.ts';

export const education: readonly Archive[] = [
  {
    name: 'education: pupils by stage',
    articles: [
      '全区在校学生61200人。小学38500人，初中15400人，高中7300人。教师4100人，其中女教师2900人。食堂日供餐15400份。',
    ],
    figures: {
      all: ['学生61200人', 'education/pupils', { subject: '在校学生' }],
      primary: ['小学38500人', 'education/pupils', { scope: 'primary', subject: '小学在校学生' }],
      middle: ['初中15400人', 'education/pupils', { scope: 'middle', subject: '初中在校学生' }],
      high: ['高中7300人', 'education/pupils', { scope: 'high', subject: '高中在校学生' }],
      teachers: ['教师4100人', 'education/teachers', { subject: '教师' }],
      women: ['女教师2900人', 'education/teachers', { scope: 'women', subject: '女教师' }],
      meals: ['15400份', 'education/meals', { subject: '食堂日供餐份数' }],
    },
    wanted: [
      ['a', { sum: ['primary', 'middle', 'high'], of: 'all' }],
      ['a', { bounds: 'women', within: 'teachers' }],
    ],
  },
  {
    name: 'education: a contest',
    articles: [
      '机器人大赛2019年9月2日开始报名，2019年10月12日开幕，2019年11月3日颁奖。共有120支队伍报名，18支队伍获奖。大赛设5个组别。',
    ],
    figures: {
      entered: ['120支', 'education/entrants', { subject: '报名大赛的队伍' }],
      won: ['18支', 'education/winners', { subject: '获奖的队伍' }],
      groups: ['5个组别', 'education/groups', { subject: '大赛组别' }],
    },
    wanted: [
      ['a', { sequence: ['2019-09-02', '2019-10-12', '2019-11-03'] }],
      ['a', { bounds: 'won', within: 'entered' }],
    ],
  },
  {
    name: 'education: admission',
    articles: ['今年报考考生9600人，录取6720人，录取率70%。录取分数较去年提高12分。宿舍可住6720人。'],
    figures: {
      sat: ['考生9600人', 'education/candidates', { subject: '报考的考生' }],
      admitted: ['录取6720人', 'education/admitted', { subject: '录取的考生' }],
      rate: ['录取率70%', 'education/admission-rate', { subject: '考生录取率' }],
      housed: ['6720人', 'housing/places', { subject: '宿舍可住人数', at: [41, 46] }],
    },
    wanted: [
      ['a', { ratio: 'admitted', of: 'sat', is: 'rate' }],
      ['a', { bounds: 'admitted', within: 'sat' }],
    ],
  },
  {
    name: 'education: three measures',
    articles: ['教育局提出三项要求：一是减轻负担。二是规范收费。三是保障营养。会议用时3小时。'],
    figures: {
      points: ['三项要求', 'education/points', { subject: '要求' }],
      hours: ['3小时', 'events/duration', { subject: '会议用时' }],
    },
    wanted: [['a', { 'list-length': 'points', items: ['减轻负担', '规范收费', '保障营养'] }]],
  },
  {
    name: 'education: funds told apart',
    articles: [
      '全市教育项目总投资42亿元，学位增加1.2万个。',
      '其中示例一中投资6亿元、示例二中投资4.5亿元、示例职院投资9亿元，三校均在9月开学。',
    ],
    figures: {
      all: ['总投资42亿元', 'investment/education', { subject: '教育项目总投资' }],
      places: ['1.2万个', 'education/places', { subject: '增加的学位' }],
      'b#one': ['投资6亿元', 'investment/school', { scope: 'one', subject: '示例一中投资' }],
      'b#two': ['投资4.5亿元', 'investment/school', { scope: 'two', subject: '示例二中投资' }],
      'b#college': ['投资9亿元', 'investment/school', { scope: 'college', subject: '示例职院投资' }],
    },
    wanted: [['b', { sum: ['one', 'two', 'college'], of: 'a#all', partial: true }]],
  },
];
