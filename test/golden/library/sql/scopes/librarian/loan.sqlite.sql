-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 馆员：借阅单
-- :today 哪一天，如 2026-07-01
-- :me_x6f97e45e81ea 我.馆舍
SELECT r."@id" FROM "loan" AS r
WHERE (r."branch" = CAST(:me_x6f97e45e81ea AS text))
ORDER BY r."@id";
