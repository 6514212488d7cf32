import { fill, type Language, type Sentence } from './language.ts'

/** What the person who runs the app is told when it cannot start or go on. */
const failures = {
  'store-locked': {
    zh: '数据文件夹“{folder}”正由另一个程序使用（{holder}）。请先停止那个程序，或换一个数据文件夹。',
    en: 'The data folder "{folder}" is in use by another program ({holder}). Stop that program first, or use another data folder.',
  },
  'store-folder': {
    zh: '数据文件夹“{folder}”不能使用：{reason}。',
    en: 'The data folder "{folder}" cannot be used: {reason}.',
  },
  'store-unreadable': {
    zh: '数据文件“{file}”读不出来：{reason}。没有改动任何文件。上一代内容如有，在“{file}.bak”；请核对后恢复，再启动。',
    en: 'The data file "{file}" cannot be read: {reason}. Nothing was changed. Its former generation, if any, is "{file}.bak"; check it, restore it, and start again.',
  },
  'store-stopped': {
    zh: '写入磁盘时出错，数据存储已停止写入：{reason}。请检查磁盘后重新启动。',
    en: 'Writing to the disk failed, and the store takes no more changes: {reason}. Check the disk and start again.',
  },
  'store-write': {
    zh: '没有写入磁盘：{reason}。这次的改动没有保存。',
    en: 'Nothing was written to the disk: {reason}. This change was not saved.',
  },
  'store-full': {
    zh: '磁盘只剩 {free}，数据存储暂不接受新的改动。请腾出空间，然后再试。',
    en: 'Only {free} are left on the disk, so the store takes no more changes. Make room and try again.',
  },
  'store-foreign': {
    zh: '数据文件“{file}”与 past.sqlite 不是同一份数据：里面有后者没有的改动。没有改动任何文件。请把整个数据文件夹一起恢复，再启动。',
    en: 'The data file "{file}" and past.sqlite are not of the same data: it holds changes that the latter has not. Nothing was changed. Restore the whole data folder together and start again.',
  },
  'store-newer': {
    zh: '数据文件“{file}”由更新的版本写成（格式 {format}）。请用那个版本打开。',
    en: 'The data file "{file}" was written by a newer version (format {format}). Open it with that version.',
  },
  'key-missing': {
    zh: '数据里有加密的内容，但找不到密钥文件“{file}”。请从保管处恢复密钥文件（或用 --key 指出它在哪里），再启动。',
    en: 'Some of the data is encrypted, but the key file "{file}" is not there. Restore it from where it is kept (or name it with --key) and start again.',
  },
  'key-wrong': {
    zh: '密钥文件“{file}”不是这份数据的密钥。没有改动任何内容。请从保管处取回这份数据的密钥文件。',
    en: 'The key file "{file}" is not the key of this data. Nothing was changed. Fetch the key of this data from where it is kept.',
  },
  'key-unreadable': {
    zh: '密钥文件“{file}”读不出来：它应当是 64 位十六进制数字。请从保管处恢复。',
    en: 'The key file "{file}" cannot be read: it should hold 64 hexadecimal digits. Restore it from where it is kept.',
  },
  'erasures-unwritten': {
    zh: '“{file}”写不进去：{reason}。没有删除任何内容。这个文件记着删除过哪些记录，恢复备份时要用；请让服务能写这个文件，再试一次。',
    en: 'The file "{file}" cannot be written: {reason}. Nothing was erased. It lists what was erased, for when a backup is restored; let the server write it and try again.',
  },
  'store-none': {
    zh: '“{folder}”里没有数据（没有 past.sqlite）。请写出数据文件夹或备份所在的文件夹。',
    en: 'There is no data in "{folder}" (no past.sqlite). Name the data folder, or the folder of the backup.',
  },
  'restore-taken': {
    zh: '“{folder}”里已经有内容，不会恢复到那里。请换一个还没有的文件夹。',
    en: 'There is something in "{folder}" already, so nothing is restored there. Name a folder that does not exist yet.',
  },
  'backup-broken': {
    zh: '备份“{folder}”与它的清单不符：{reason}。请换一份备份。',
    en: 'The backup "{folder}" is not what its list says: {reason}. Take another backup.',
  },
  'store-database': {
    zh: '数据库用不了：{reason}。没有做这次的改动。请检查数据库是否在运行、地址和账号是否正确。',
    en: 'The database cannot be used: {reason}. This change was not made. Check that the database runs, and that its address and account are right.',
  },
  'store-unsure': {
    zh: '保存时与数据库断开，不知道这次的改动有没有保存：{reason}。请先查看，没有保存再做一次。',
    en: 'The connection to the database was lost while saving, and nobody knows whether this change was saved: {reason}. Look first; if it was not, make it again.',
  },
  'copy-behind': {
    zh: '复制的时候，“{folder}”里又有了新的变动。请停下那里的服务，再做一次，会接着复制剩下的。',
    en: 'Something changed in "{folder}" while it was copied. Stop the server there and copy again: it goes on with what is left.',
  },
  'store-closed': {
    zh: '数据存储已经关闭。',
    en: 'The store is closed.',
  },
  'port-taken': {
    zh: '端口 {port}（{host}）已被占用。请停止占用它的程序，或用 --port 换一个端口。',
    en: 'Port {port} on {host} is in use. Stop the program that uses it, or choose another with --port.',
  },
  'port-refused': {
    zh: '不能在 {host} 的端口 {port} 上监听：{reason}。',
    en: 'Cannot listen on port {port} of {host}: {reason}.',
  },
  'app-unreadable': {
    zh: '编译结果“{file}”读不出来：{reason}。请重新编译（fangyuan build）。',
    en: 'The compiled file "{file}" cannot be read: {reason}. Build the app again (fangyuan build).',
  },
  'no-browser': {
    zh: '打印用的浏览器启动不了：{reason}。请用环境变量 FANGYUAN_CHROMIUM 指定本机的 chromium-headless-shell（或 Chromium、Chrome）程序。',
    en: 'The browser that prints cannot be started: {reason}. Set FANGYUAN_CHROMIUM to a chromium-headless-shell (or Chromium, Chrome) of this machine.',
  },
  'letters-unwritten': {
    zh: '制作好的文书写不到磁盘：{reason}。文号都在，腾出空间或修好磁盘以后会接着做。',
    en: 'The letters that were made cannot be written to the disk: {reason}. They keep their numbers; once there is room, printing goes on.',
  },
  'letter-unreadable': {
    zh: '已发文书的文件“{file}”读不出来：{reason}。已发的文书不会重新制作；请从备份恢复这个文件。',
    en: 'The file of an issued letter, "{file}", cannot be read: {reason}. An issued letter is never made anew; restore the file from a backup.',
  },
  'letter-changed': {
    zh: '已发文书的文件“{file}”与登记的不一致。请从备份恢复这个文件。',
    en: 'The file of an issued letter, "{file}", is not what was registered. Restore it from a backup.',
  },
  'letter-not-preprinted': {
    zh: '套印件没有做成：“{letter}”现在做出来的与已发的不一致（多半是程序升级过）。请用普通合订本打印。',
    en: 'No file for pre-printed paper: "{letter}" would not come out as it was issued (the program was probably updated since). Print the ordinary file.',
  },
} as const satisfies Record<string, Sentence>

export type FailureCode = keyof typeof failures

export const failureText = (
  code: FailureCode,
  params: Readonly<Record<string, string>>,
  language: Language,
): string => fill(failures[code][language], params)
