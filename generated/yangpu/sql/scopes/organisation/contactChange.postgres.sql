-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 社会组织：联系变更
-- :today 哪一天，如 2026-07-01
-- :me_uscc 我.统一社会信用代码
SELECT r."@id" FROM "contactChange" AS r
WHERE ((SELECT t1."uscc" FROM "org" AS t1 WHERE t1."@id" = r."org") = CAST(:me_uscc AS text))
ORDER BY r."@id";
