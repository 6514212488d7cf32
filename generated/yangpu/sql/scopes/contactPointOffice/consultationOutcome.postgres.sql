-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 协商联系点：协商成果
-- :today 哪一天，如 2026-07-01
-- :me_point 我.联系点编号
SELECT r."@id" FROM "consultationOutcome" AS r
WHERE ((SELECT t1."code" FROM "contactPoint" AS t1 WHERE t1."@id" = r."point") = CAST(:me_point AS text))
ORDER BY r."@id";
