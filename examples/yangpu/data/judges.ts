/** Who gives marks for cases and ventures. */
export const judges = ['祁堃', '陆昇', '范珺', '顾赟', '许喆昇']
