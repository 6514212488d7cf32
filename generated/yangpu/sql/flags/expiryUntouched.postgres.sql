-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 久未联系：有效期办理
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "expiryWork" AS r
WHERE ((r."@state" = '待联系') AND (r."contactedOn" IS NULL) AND (CAST(CAST(CAST(:today AS text) AS date) - CAST(r."listedOn" AS date) AS numeric) > numeric '15'))
ORDER BY r."@id";
