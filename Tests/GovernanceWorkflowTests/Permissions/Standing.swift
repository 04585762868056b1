/// Where a person stands towards a case, as the table of permissions names it.
enum Standing: String, CaseIterable, Hashable {
  case receivingCenter
  case chairCenter
  case sender
  case leadOrgan
  case mediationBody
  case verifyingCenter
  case reviewOrgan
  case offeredCenter
  case support
  case above
  case within
  case elsewhere
  case party
  case stranger
}
