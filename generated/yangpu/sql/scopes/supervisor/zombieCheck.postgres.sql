-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 业务主管单位：僵尸型排查
-- :today 哪一天，如 2026-07-01
-- :me_unit 我.单位
SELECT r."@id" FROM "zombieCheck" AS r
WHERE ((SELECT t1."yw" FROM "org" AS t1 WHERE t1."@id" = r."org") = CAST(:me_unit AS text))
ORDER BY r."@id";
