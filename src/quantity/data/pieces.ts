/**
 * What 块 counts pieces of: slabs, plates, screens, stones, plots, lumps. After the entries under 块 in Lü Shuxiang,
 * "Xiandai Hanyu Babai Ci", and the wording of the press. Elsewhere it is spoken for 元.
 */
export const pieces = `
板 牌 屏 幕 匾 碑 砖 瓦 石 玉 翡翠 玛瑙 骨 龟甲 甲片 木简 竹简 陶片 瓷片 碎片 残片 弹片 玻璃 镜片 镜子 硬盘 芯片 显卡 内存 电池 电芯 模组 组件 表盘
手表 腕表 怀表 秒表 机械表 布 毛巾 方巾 手帕 头巾 地毯 毯子 地垫 海绵 肥皂 香皂 蛋糕 面包 饼干 月饼 披萨 豆腐 巧克力 奶酪 糖 肉 牛排 排骨 姜 红薯 土豆 冰块 浮冰 煤 木炭 生铁 钢锭
铜锭 金锭 银锭 银元 木头 场地 土地 菜地 耕地 农田 水田 稻田 麦田 田 林地 草地 草坪 绿地 湿地 空地 荒地 用地 地皮 区域 大陆 陆地 拼图 积木 肌肉 疤 伤疤 淤青
`;

/** Of these, what an inventory names before its number: 展板20块. The price of what is sold stands there as well. */
export const inventoried =
  '板 牌 屏 匾 碑 砖 瓦 石 玻璃 骨 龟甲 木简 竹简 陶片 瓷片 残片 场地 用地 芯片 硬盘 电池';
