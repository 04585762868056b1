import GovernanceModel

/// How much is simulated, and what is brought to the centers.
extension Assumption {
  static let households = Assumption(
    "households", 181_300, 100...181_300,
    Wording(zh: "户数", en: "households"))
  static let days = Assumption(
    "days", 365, 1...730, Wording(zh: "模拟天数", en: "days that are simulated"))
  static let rate = Assumption(
    "casesPerThousandHouseholds", 600, 0...20_000,
    Wording(zh: "每千户每年事项数", en: "cases per 1,000 households a year"))
  static let workMinutes = Assumption(
    "workMinutes", 180, 30...720,
    Wording(zh: "每个工作日用于办案的分钟数", en: "minutes of a working day that are spent on cases"))

  static let firstArrival = Assumption(
    "firstArrivalMinute", 480, 0...719,
    Wording(zh: "一日中最早来访的分钟", en: "minute of a day at which the first matter may be brought"))
  static let lastArrival = Assumption(
    "lastArrivalMinute", 1199, 720...1439,
    Wording(zh: "一日中最晚来访的分钟", en: "minute of a day at which the last matter may be brought"))

  static let scale = [households, days, rate, workMinutes, firstArrival, lastArrival]

  static let petitions = share("petitionShare", 180_000, zh: "信访事项占比", en: "petitions of all cases")
  static let disputes = share("disputeShare", 260_000, zh: "矛盾纠纷占比", en: "disputes of all cases")
  static let incidents = share(
    "incidentShare", 200_000, zh: "事件隐患占比", en: "incidents of all cases; requests are the rest")
  static let suggestions = share(
    "suggestionShare", 60_000, zh: "建议意见类占信访事项", en: "suggestions of petitions")
  static let accusations = share(
    "accusationShare", 20_000, zh: "检举控告类占信访事项", en: "accusations of petitions")
  static let routesOneToThree = share(
    "routeOneToThreeShare", 100_000, zh: "途径一至三占信访事项", en: "routes 1 to 3 of petitions")
  static let routesFourOrFive = share(
    "routeFourOrFiveShare", 120_000, zh: "途径四、五占信访事项",
    en: "routes 4 and 5 of petitions; route 6 is the rest")
  static let mediable = share(
    "mediableShare", 850_000, zh: "可调解的纠纷占比", en: "disputes that may be mediated")
  static let settleable = share(
    "settleableShare", 800_000, zh: "可当场办结的事件占比", en: "incidents that may be settled on the spot")
  static let major = share("majorShare", 8000, zh: "重大事项占比", en: "major matters")
  static let groups = share("groupShare", 15_000, zh: "多人事项占比", en: "matters of many people")
  static let groupPeople = Assumption(
    "groupPeople", 12, 2...1000, Wording(zh: "多人事项的人数", en: "people of a matter of many"))
  static let simple = share("simpleShare", 550_000, zh: "简易事项占比", en: "simple matters")
  static let complex = share("complexShare", 100_000, zh: "复杂事项占比", en: "complex matters")
  static let atTownship = share(
    "townshipShare", 180_000, zh: "乡级中心接收占比", en: "cases brought to a township center")
  static let atCounty = share(
    "countyShare", 70_000, zh: "区级接收占比", en: "cases brought to the county; villages have the rest")
  static let atPetitionOffice = share(
    "petitionOfficeShare", 500_000, zh: "区级信访事项中信访局接收占比",
    en: "petitions at the county that the petition office receives")
  static let toGrid = share(
    "gridShare", 400_000, zh: "村级事项中网格员登记占比", en: "village cases that a grid worker registers")

  static let brought = [
    petitions, disputes, incidents, suggestions, accusations, routesOneToThree, routesFourOrFive,
    mediable, settleable, major, groups, groupPeople, simple, complex, atTownship, atCounty,
    atPetitionOffice,
    toGrid,
  ]
}
