package import GovernanceModel
package import GovernanceWorkflow

/// The same offices and people, as the kernel and as the full model read them.
extension SimulatedDistrict {
  /// How many people work in it.
  package var workerCount: Int { poolOfWorker.count }

  /// The name of a worker: the office and the role, and never a person's.
  package func name(of worker: Int32) -> Actor.ID {
    let pool = pools[Int(poolOfWorker[Int(worker)])]
    let number = worker - pool.workers.lowerBound + 1
    return Identifier(
      unchecked: "o\(pool.office)-\(pool.role.rawValue)-\(number)")
  }

  /// The office of a number.
  package func unit(_ office: Int32) -> UnitReference { offices[Int(office)].office.unit }

  /// The numbers, for the kernel.
  var numbers: KernelDirectory {
    KernelDirectory(
      offices: offices.map {
        KernelDirectory.Office(superior: $0.superior, area: $0.office.division.numbers)
      },
      people: poolOfWorker.map { pool in
        let pool = pools[Int(pool)]
        return [KernelDirectory.Post(role: UInt8(pool.role.ordinal), unit: pool.office)]
      })
  }

  /// The names, for the full model.
  package var snapshot: DirectorySnapshot {
    DirectorySnapshot(
      actors: poolOfWorker.indices.map { worker in
        let pool = pools[Int(poolOfWorker[worker])]
        return Actor(
          id: name(of: Int32(worker)),
          posts: [Post(role: pool.role.rawValue, at: unit(pool.office))])
      },
      offices: offices.map(\.office))
  }
}
