-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 逾期未还：借阅单
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "loan" AS r
WHERE ((r."dueOn" < CAST(:today AS text)) AND (SELECT CASE WHEN COUNT(CASE WHEN (t1."returned" = FALSE) THEN 1 END) > 0 THEN TRUE WHEN COUNT(CASE WHEN ((t1."returned" = FALSE)) IS NULL THEN 1 END) > 0 THEN NULL ELSE FALSE END FROM "loan.books" AS t1 WHERE t1."@record" = r."@id"))
ORDER BY r."@id";
