-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 业务主管单位：社会组织名录
-- :today 哪一天，如 2026-07-01
-- :me_unit 我.单位
SELECT r."@id" FROM "org" AS r
WHERE (r."yw" = CAST(:me_unit AS text))
ORDER BY r."@id";
