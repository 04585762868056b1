/// What a line of a register says; which kind it is, its `type` tells.
///
/// The codes are those of `type` on the wire.
///
/// Code list: `inquiry`, `inquiryHandOver`, `inquiryClosing`, `dutyShift`, `shiftHandOver`,
/// `dutyIncident`, `incidentReport`, `shiftSwap`, `regularMeeting`, `jointMeeting`,
/// `situationReport`, `consultation`, `consultationDecision`, `consultationFollowUp`,
/// `materialAccess`, `orderSent`, `orderReceived`, `orderReturned`, `orderCompleted`, `assessment`,
/// `assessmentObjection`, `assessmentAnswer`, `cameraListing`, `footageRequest`, `footageAccess`,
/// `footageDeletion`, `footageHold`, `counsellingSession`, `counsellingDisclosure`,
/// `counsellingSupervision`.
public enum RegisterRecord: Hashable, Sendable {
  /// 首问登记.
  case inquiry(Inquiry)
  /// 首问移交.
  case inquiryHandOver(InquiryHandOver)
  /// 首问办结.
  case inquiryClosing(InquiryClosing)
  /// 值班班次.
  case dutyShift(DutyShift)
  /// 交接班记录.
  case shiftHandOver(ShiftHandOver)
  /// 值班期间情况.
  case dutyIncident(DutyIncident)
  /// 情况报告.
  case incidentReport(IncidentReport)
  /// 调班.
  case shiftSwap(ShiftSwap)
  /// 工作例会记录.
  case regularMeeting(RegularMeeting)
  /// 联席会议纪要.
  case jointMeeting(JointMeeting)
  /// 形势研判报告.
  case situationReport(SituationReport)
  /// 会商记录.
  case consultation(ConsultationRecord)
  /// 会商结论.
  case consultationDecision(ConsultationDecision)
  /// 会商跟踪.
  case consultationFollowUp(ConsultationFollowUp)
  /// 材料查阅.
  case materialAccess(MaterialAccess)
  /// 交办单.
  case orderSent(OrderSent)
  /// 签收.
  case orderReceived(OrderReceived)
  /// 退回.
  case orderReturned(OrderReturned)
  /// 办结上报.
  case orderCompleted(OrderCompleted)
  /// 网格员考核.
  case assessment(GridWorkerAssessment)
  /// 考核申诉.
  case assessmentObjection(AssessmentObjection)
  /// 申诉答复.
  case assessmentAnswer(AssessmentAnswer)
  /// 摄像机登记.
  case cameraListing(CameraListing)
  /// 调取申请登记.
  case footageRequest(FootageRequestRecord)
  /// 调取记录.
  case footageAccess(FootageAccess)
  /// 到期删除.
  case footageDeletion(FootageDeletion)
  /// 延长保存登记.
  case footageHold(FootageHold)
  /// 心理咨询登记.
  case counsellingSession(CounsellingSession)
  /// 保密例外登记.
  case counsellingDisclosure(CounsellingDisclosure)
  /// 咨询督导.
  case counsellingSupervision(CounsellingSupervision)
}

extension RegisterRecord {
  /// The regulation under which the register is kept.
  public var regulation: RegulationTitle {
    switch self {
    case .inquiry, .inquiryHandOver, .inquiryClosing: .r01
    // The room for video analysis has a register and a regulation of its own.
    case .dutyShift(let shift): shift.place == .monitoringRoom ? .r09 : .r02
    case .shiftHandOver, .dutyIncident, .incidentReport, .shiftSwap: .r02
    case .regularMeeting: .r03
    case .jointMeeting: .r04
    case .situationReport: .r05
    case .consultation, .consultationDecision, .consultationFollowUp, .materialAccess: .r06
    case .orderSent, .orderReceived, .orderReturned, .orderCompleted: .r07
    case .assessment, .assessmentObjection, .assessmentAnswer: .r08
    case .cameraListing, .footageRequest, .footageAccess, .footageDeletion, .footageHold: .r09
    case .counsellingSession, .counsellingDisclosure, .counsellingSupervision: .r10
    }
  }
}

extension RegisterRecord: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<RegisterRecord>(
    "RegisterRecord", zh: "台账记录", en: "what a line of a register says",
    variants: [
      LayoutVariant(Inquiry.self, wrap: { .inquiry($0) }) {
        if case .inquiry(let record) = $0 { record } else { nil }
      },
      LayoutVariant(InquiryHandOver.self, wrap: { .inquiryHandOver($0) }) {
        if case .inquiryHandOver(let record) = $0 { record } else { nil }
      },
      LayoutVariant(InquiryClosing.self, wrap: { .inquiryClosing($0) }) {
        if case .inquiryClosing(let record) = $0 { record } else { nil }
      },
      LayoutVariant(DutyShift.self, wrap: { .dutyShift($0) }) {
        if case .dutyShift(let record) = $0 { record } else { nil }
      },
      LayoutVariant(ShiftHandOver.self, wrap: { .shiftHandOver($0) }) {
        if case .shiftHandOver(let record) = $0 { record } else { nil }
      },
      LayoutVariant(DutyIncident.self, wrap: { .dutyIncident($0) }) {
        if case .dutyIncident(let record) = $0 { record } else { nil }
      },
      LayoutVariant(IncidentReport.self, wrap: { .incidentReport($0) }) {
        if case .incidentReport(let record) = $0 { record } else { nil }
      },
      LayoutVariant(ShiftSwap.self, wrap: { .shiftSwap($0) }) {
        if case .shiftSwap(let record) = $0 { record } else { nil }
      },
      LayoutVariant(RegularMeeting.self, wrap: { .regularMeeting($0) }) {
        if case .regularMeeting(let record) = $0 { record } else { nil }
      },
      LayoutVariant(JointMeeting.self, wrap: { .jointMeeting($0) }) {
        if case .jointMeeting(let record) = $0 { record } else { nil }
      },
      LayoutVariant(SituationReport.self, wrap: { .situationReport($0) }) {
        if case .situationReport(let record) = $0 { record } else { nil }
      },
      LayoutVariant(ConsultationRecord.self, wrap: { .consultation($0) }) {
        if case .consultation(let record) = $0 { record } else { nil }
      },
      LayoutVariant(ConsultationDecision.self, wrap: { .consultationDecision($0) }) {
        if case .consultationDecision(let record) = $0 { record } else { nil }
      },
      LayoutVariant(ConsultationFollowUp.self, wrap: { .consultationFollowUp($0) }) {
        if case .consultationFollowUp(let record) = $0 { record } else { nil }
      },
      LayoutVariant(MaterialAccess.self, wrap: { .materialAccess($0) }) {
        if case .materialAccess(let record) = $0 { record } else { nil }
      },
      LayoutVariant(OrderSent.self, wrap: { .orderSent($0) }) {
        if case .orderSent(let record) = $0 { record } else { nil }
      },
      LayoutVariant(OrderReceived.self, wrap: { .orderReceived($0) }) {
        if case .orderReceived(let record) = $0 { record } else { nil }
      },
      LayoutVariant(OrderReturned.self, wrap: { .orderReturned($0) }) {
        if case .orderReturned(let record) = $0 { record } else { nil }
      },
      LayoutVariant(OrderCompleted.self, wrap: { .orderCompleted($0) }) {
        if case .orderCompleted(let record) = $0 { record } else { nil }
      },
      LayoutVariant(GridWorkerAssessment.self, wrap: { .assessment($0) }) {
        if case .assessment(let record) = $0 { record } else { nil }
      },
      LayoutVariant(AssessmentObjection.self, wrap: { .assessmentObjection($0) }) {
        if case .assessmentObjection(let record) = $0 { record } else { nil }
      },
      LayoutVariant(AssessmentAnswer.self, wrap: { .assessmentAnswer($0) }) {
        if case .assessmentAnswer(let record) = $0 { record } else { nil }
      },
      LayoutVariant(CameraListing.self, wrap: { .cameraListing($0) }) {
        if case .cameraListing(let record) = $0 { record } else { nil }
      },
      LayoutVariant(FootageRequestRecord.self, wrap: { .footageRequest($0) }) {
        if case .footageRequest(let record) = $0 { record } else { nil }
      },
      LayoutVariant(FootageAccess.self, wrap: { .footageAccess($0) }) {
        if case .footageAccess(let record) = $0 { record } else { nil }
      },
      LayoutVariant(FootageDeletion.self, wrap: { .footageDeletion($0) }) {
        if case .footageDeletion(let record) = $0 { record } else { nil }
      },
      LayoutVariant(FootageHold.self, wrap: { .footageHold($0) }) {
        if case .footageHold(let record) = $0 { record } else { nil }
      },
      LayoutVariant(CounsellingSession.self, wrap: { .counsellingSession($0) }) {
        if case .counsellingSession(let record) = $0 { record } else { nil }
      },
      LayoutVariant(CounsellingDisclosure.self, wrap: { .counsellingDisclosure($0) }) {
        if case .counsellingDisclosure(let record) = $0 { record } else { nil }
      },
      LayoutVariant(CounsellingSupervision.self, wrap: { .counsellingSupervision($0) }) {
        if case .counsellingSupervision(let record) = $0 { record } else { nil }
      },
    ])
}
