-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 读者：借阅单
-- :today 哪一天，如 2026-07-01
-- :me_readerCard 我.读者证号
SELECT r."@id" FROM "loan" AS r
WHERE ((SELECT t1."card" FROM "reader" AS t1 WHERE t1."@id" = r."reader") = CAST(:me_readerCard AS text))
ORDER BY r."@id";
