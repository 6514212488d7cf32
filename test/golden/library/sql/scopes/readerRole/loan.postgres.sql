-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 读者：借阅单
-- :today 哪一天，如 2026-07-01
-- :me_self 我.本人
SELECT r."@id" FROM "loan" AS r
WHERE (r."reader" = CAST(:me_self AS text))
ORDER BY r."@id";
