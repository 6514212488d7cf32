-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 执法人员：执法案件
-- :today 哪一天，如 2026-07-01
-- :me_name 我.姓名
SELECT r."@id" FROM "case" AS r
WHERE (SELECT CASE WHEN COUNT(CASE WHEN (t1."name" = CAST(:me_name AS text)) THEN 1 END) > 0 THEN TRUE WHEN COUNT(CASE WHEN ((t1."name" = CAST(:me_name AS text))) IS NULL THEN 1 END) > 0 THEN NULL ELSE FALSE END FROM "case.officers" AS t1 WHERE t1."@record" = r."@id")
ORDER BY r."@id";
