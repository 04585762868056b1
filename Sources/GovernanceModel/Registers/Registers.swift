/// The lines of a center by what they say, in order of their moments.
///
/// - Complexity: making it takes O(*n* log *n*) in the number of lines.
public struct Registers: Sendable {
  /// 首问登记.
  public private(set) var inquiries: [Written<Inquiry>] = []
  /// 首问移交.
  public private(set) var handOvers: [Written<InquiryHandOver>] = []
  /// 首问办结.
  public private(set) var closings: [Written<InquiryClosing>] = []
  /// 值班班次.
  public private(set) var shifts: [Written<DutyShift>] = []
  /// 交接班记录.
  public private(set) var shiftHandOvers: [Written<ShiftHandOver>] = []
  /// 值班期间情况.
  public private(set) var incidents: [Written<DutyIncident>] = []
  /// 情况报告.
  public private(set) var incidentReports: [Written<IncidentReport>] = []
  /// 调班.
  public private(set) var swaps: [Written<ShiftSwap>] = []
  /// 工作例会记录.
  public private(set) var regularMeetings: [Written<RegularMeeting>] = []
  /// 联席会议纪要.
  public private(set) var jointMeetings: [Written<JointMeeting>] = []
  /// 形势研判报告.
  public private(set) var situationReports: [Written<SituationReport>] = []
  /// 会商记录.
  public private(set) var consultations: [Written<ConsultationRecord>] = []
  /// 会商结论.
  public private(set) var consultationDecisions: [Written<ConsultationDecision>] = []
  /// 会商跟踪.
  public private(set) var followUps: [Written<ConsultationFollowUp>] = []
  /// 材料查阅.
  public private(set) var materialAccesses: [Written<MaterialAccess>] = []
  /// 交办单.
  public private(set) var ordersSent: [Written<OrderSent>] = []
  /// 签收.
  public private(set) var ordersReceived: [Written<OrderReceived>] = []
  /// 退回.
  public private(set) var ordersReturned: [Written<OrderReturned>] = []
  /// 办结上报.
  public private(set) var ordersCompleted: [Written<OrderCompleted>] = []
  /// 网格员考核.
  public private(set) var assessments: [Written<GridWorkerAssessment>] = []
  /// 考核申诉.
  public private(set) var objections: [Written<AssessmentObjection>] = []
  /// 申诉答复.
  public private(set) var answers: [Written<AssessmentAnswer>] = []
  /// 摄像机登记.
  public private(set) var cameras: [Written<CameraListing>] = []
  /// 调取申请登记.
  public private(set) var footageRequests: [Written<FootageRequestRecord>] = []
  /// 调取记录.
  public private(set) var footageAccesses: [Written<FootageAccess>] = []
  /// 到期删除.
  public private(set) var footageDeletions: [Written<FootageDeletion>] = []
  /// 延长保存登记.
  public private(set) var footageHolds: [Written<FootageHold>] = []
  /// 心理咨询登记.
  public private(set) var sessions: [Written<CounsellingSession>] = []
  /// 保密例外登记.
  public private(set) var disclosures: [Written<CounsellingDisclosure>] = []
  /// 咨询督导.
  public private(set) var supervisions: [Written<CounsellingSupervision>] = []

  /// Sorts lines into their registers.
  public init(_ lines: some Sequence<RegisterLine>) {
    for line in lines.sorted(by: { ($0.at, $0.id) < ($1.at, $1.id) }) { add(line) }
  }

  private mutating func add(_ line: RegisterLine) {
    switch line.record {
    case .inquiry(let record): inquiries.append(Written(line, record))
    case .inquiryHandOver(let record): handOvers.append(Written(line, record))
    case .inquiryClosing(let record): closings.append(Written(line, record))
    case .dutyShift(let record): shifts.append(Written(line, record))
    case .shiftHandOver(let record): shiftHandOvers.append(Written(line, record))
    case .dutyIncident(let record): incidents.append(Written(line, record))
    case .incidentReport(let record): incidentReports.append(Written(line, record))
    case .shiftSwap(let record): swaps.append(Written(line, record))
    case .regularMeeting(let record): regularMeetings.append(Written(line, record))
    case .jointMeeting(let record): jointMeetings.append(Written(line, record))
    case .situationReport(let record): situationReports.append(Written(line, record))
    case .consultation(let record): consultations.append(Written(line, record))
    case .consultationDecision(let record): consultationDecisions.append(Written(line, record))
    case .consultationFollowUp(let record): followUps.append(Written(line, record))
    case .materialAccess(let record): materialAccesses.append(Written(line, record))
    case .orderSent(let record): ordersSent.append(Written(line, record))
    case .orderReceived(let record): ordersReceived.append(Written(line, record))
    case .orderReturned(let record): ordersReturned.append(Written(line, record))
    case .orderCompleted(let record): ordersCompleted.append(Written(line, record))
    case .assessment(let record): assessments.append(Written(line, record))
    case .assessmentObjection(let record): objections.append(Written(line, record))
    case .assessmentAnswer(let record): answers.append(Written(line, record))
    case .cameraListing(let record): cameras.append(Written(line, record))
    case .footageRequest(let record): footageRequests.append(Written(line, record))
    case .footageAccess(let record): footageAccesses.append(Written(line, record))
    case .footageDeletion(let record): footageDeletions.append(Written(line, record))
    case .footageHold(let record): footageHolds.append(Written(line, record))
    case .counsellingSession(let record): sessions.append(Written(line, record))
    case .counsellingDisclosure(let record): disclosures.append(Written(line, record))
    case .counsellingSupervision(let record): supervisions.append(Written(line, record))
    }
  }
}

extension Registers {
  /// Orders as they were first sent to their leads: that an office joins one is no new sending.
  var unrepeatedOrders: [Written<OrderSent>] {
    var seen: Set<Sending> = []
    return ordersSent.filter {
      seen.insert(Sending(order: $0.record.order, leads: $0.record.leads, due: $0.record.due))
        .inserted
    }
  }

  private struct Sending: Hashable {
    let order: WorkOrder.ID
    let leads: [UnitReference]
    let due: CivilDate?
  }
}
