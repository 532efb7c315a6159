/**
 * The lunar years from `first` on, one word a year, base 36: day of the solar year on which it begins (from 0), times
 * 16 plus the leap month (0 for none), times 8192 plus a bit for each month of 30 days. Made by
 * `scripts/data/lunar-table.ts` with lunar-typescript (https://github.com/6tail/lunar-typescript, MIT).
 */
export const first = 1930;
export const years = `
2deli 3qvjf 2w02f 220ty 3ihcq 2qd3o 1w155 3a155 2gfwz 3wivn 31lbf 24ymz 3lact 2t5yi 1z32t 3fo9w 2krpl 1qavn 378np 2atd9
3qvjq 2w04t 24uju 3ig8i 2nlb9 1w40a 3cvgq 2gjv9 3tpqv 31lcm 27rud 3ladx 2t68i 1z0kl 3fov9 2kqq2 1nlav 34fiz 2dmje 3qvl6
2w0a1 24uvm 3lahe 2nkth 1tft7 3a1qj 2gluz 3to6l 2ys8d 27rzd 3o42x 2t7ki 1z3fp 3fokl 2mlvx 3zbyu 34dyu 2ajzp 3qvv9 2w0x5
24wb6 3lb4i 2qecm 1t74m 378lz 2glw6 3whga 2ysid 27nwp 3o2tl 2t66r 1w8q3 3ctuz 2hye3 1q9ui 34ei2 2aul1 3tpyc 2yte1 222dv
3ih79 2njn1 1tdil 378ol 2gsdm 3whxu 31mzp 27vii 3o40a 2t7dh 1z1v2 3ctw6 2hygl 1q9wy 377wy 2alr9 3qvxh 2vz9n 21zmf 3foh7
2njoa 1t786 3a1yh 2h5ci 3wj0y 31mhx 27ux7 3laa3 2qcob 1wbx7 3ctyl 2hylm 1qb0y 3798y 2do2t 3qx45 2w02d 2217x 3ig1i 2kqlx
1t7sa 3a2mh 2jgya 3wjo2 31mw6 27rrq 3laaf 2qcpi 1w5w5 3cuad 2kqx5 1nloz 34eqb 2atd7 3qvjf 2t6xn 221cq 3ig6i 2nkv9 1tg0a
3a1xm
`;
