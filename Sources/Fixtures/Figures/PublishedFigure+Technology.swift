extension PublishedFigure {
  /// The cameras, as an inventory and nothing more, and the province's platform.
  ///
  /// The cameras built and those being connected are two sets; nothing says that they overlap.
  public static let technology: [PublishedFigure] = [
    PublishedFigure("cameras.built", 2582, .camera, zh: "建成的视频监控探头", en: "cameras that were built"),
    PublishedFigure(
      "cameras.keyPlaceCoverage", 900, .perMille, .atLeast, zh: "重点部位的覆盖率",
      en: "share of key places with a camera"),
    PublishedFigure(
      "cameras.connected", 1000, .perMille, zh: "建成探头接入三级中心的比例",
      en: "share of the built cameras that reach the centers"),
    PublishedFigure(
      "cameras.beingConnected", 31_000, .camera, .atLeast, zh: "正在接入的乡村监控",
      en: "village cameras that are being connected"),
    PublishedFigure(
      "cameras.carriers", 4, .item, zh: "参与乡村监控联网的网络", en: "carriers that connect village cameras"),
    PublishedFigure(
      "platform.uses", 4, .item, .atLeast, zh: "省级平台的主要用途",
      en: "named uses of the province's platform"),
  ]
}
