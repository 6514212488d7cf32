-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 有事项逾期：联席会议
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "jointMeeting" AS r
WHERE ((r."@state" IN ('已发纪要', '任务跟踪')) AND (r."nextDue" < CAST(:today AS text)))
ORDER BY r."@id";
