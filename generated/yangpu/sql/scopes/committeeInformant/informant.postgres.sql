-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 居委信息员：预警信息员
-- :today 哪一天，如 2026-07-01
-- :me_mobile 我.手机
SELECT r."@id" FROM "informant" AS r
WHERE (r."mobile" = CAST(:me_mobile AS text))
ORDER BY r."@id";
