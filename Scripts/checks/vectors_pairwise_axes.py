"""The circumstances of registering and of sending out, with what each is called, and what it is in messages."""

LAND, COMMITTEE, TOWN = 'organ/520204108000-land', 'organ/520204108000-mediation', 'center/520204108000'
# Circumstances of a registration: their codes, with what they are called.
REGISTRATION = {
    'kind': {
        'petition': '信访事项', 'dispute': '矛盾纠纷', 'incident': '事件', 'serviceRequest': '服务事项',
    },
    'receiver': {'center': '中心收到', 'petitionOffice': '信访部门收到', 'organ': '机关收到'},
    'channel': {'visit': '走访', 'letter': '书信', 'online': '网上', 'hotline12345': '热线'},
    'name': {'nameClear': '姓名清楚', 'nameUnclear': '姓名不清', 'nameUnsaid': '不涉姓名'},
    'address': {'addressClear': '住址清楚', 'addressUnclear': '住址不清', 'addressUnsaid': '不涉住址'},
    'notice': {'commonNotice': '一般告知', 'ownNotice': '另有告知规定'},
    'day': {
        'monday': '普通星期一', 'friday': '小长假前星期五', 'saturday': '春节前调休星期六', 'sunday': '调休星期日',
        'holiday': '假日', 'lastMoment': '工作日最后一毫秒', 'lastDay': '已公布年份的最后一日',
    },
}
DAYS = {
    'monday': '2026-03-02T01:00:00.000Z', 'friday': '2026-04-03T01:00:00.000Z',
    'saturday': '2026-02-14T01:00:00.000Z', 'sunday': '2026-09-20T01:00:00.000Z',
    'holiday': '2026-10-02T01:00:00.000Z', 'lastMoment': '2026-03-06T15:59:59.999Z',
    'lastDay': '2026-12-31T01:00:00.000Z',
}
BUGS = {
    'monday': 'deadline-off-by-one', 'friday': 'calendar-day-for-working-day', 'saturday': 'make-up-day-ignored',
    'sunday': 'make-up-day-ignored', 'holiday': 'holiday-rolled', 'lastMoment': 'time-zone-midnight',
    'lastDay': 'provisional-hidden',
}
RECEIVERS = {
    'center': ('intake', TOWN), 'petitionOffice': ('petition-intake', 'organ/520204000000-petitions'),
    'organ': ('police-intake', 'organ/520204108000-police'),
}
MATTERS = {
    'petition': {}, 'serviceRequest': {}, 'dispute': {'parties': 2, 'people': 2, 'nature': 'civil'},
    'incident': {'kind': 'hazard', 'division': '520204108200'},
}
# Circumstances of sending out: the class, and with it the route, decides which clock runs once it is accepted.
SENDING = {
    'class': {
        'suggestion': '建议', 'accusation': '检举控告', 'route1': '第一项', 'route4': '第四项', 'route5': '第五项',
        'route6': '第六项', 'dispute': '纠纷',
    },
    'complexity': {'simple': '简易', 'general': '一般', 'complex': '复杂'},
    'severity': {'ordinary': '一般程度', 'larger': '较大', 'major': '重大', 'gravest': '特别重大'},
    'lead': {'organ': '机关牵头', 'committee': '调委会牵头'},
    'order': {'noDay': '未定日期', 'earlyDay': '日期较早', 'lateDay': '日期较晚'},
}
ORDER_DAYS = {'noDay': None, 'earlyDay': '2026-03-05', 'lateDay': '2026-04-10'}
LEADS = {'organ': ('land', LAND), 'committee': ('committee', COMMITTEE)}
