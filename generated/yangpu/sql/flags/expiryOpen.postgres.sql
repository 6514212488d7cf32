-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 过期未办结：有效期办理
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "expiryWork" AS r
WHERE ((r."@state" IN ('待联系', '已联系', '拟延续', '拟注销', '失联')) AND (r."certTo" < CAST(:today AS text)))
ORDER BY r."@id";
