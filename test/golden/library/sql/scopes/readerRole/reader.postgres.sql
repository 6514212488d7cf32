-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 读者：读者登记
-- :today 哪一天，如 2026-07-01
-- :me_readerCard 我.读者证号
SELECT r."@id" FROM "reader" AS r
WHERE (r."card" = CAST(:me_readerCard AS text))
ORDER BY r."@id";
