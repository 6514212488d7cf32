-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 信用异常：社会组织名录
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "org" AS r
WHERE (r."credit" <> '正常')
ORDER BY r."@id";
