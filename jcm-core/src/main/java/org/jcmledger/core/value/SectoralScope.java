package org.jcmledger.core.value;

/**
 * What part of the economy a methodology belongs to: the fifteen sectoral scopes (セクトラルスコープ) that
 * the JCM took over from the Clean Development Mechanism, in their official order.
 */
public enum SectoralScope {
  /** 1: エネルギー産業. */
  ENERGY_INDUSTRIES(1),
  /** 2: エネルギー供給. */
  ENERGY_DISTRIBUTION(2),
  /** 3: エネルギー需要. */
  ENERGY_DEMAND(3),
  /** 4: 製造業. */
  MANUFACTURING_INDUSTRIES(4),
  /** 5: 化学産業. */
  CHEMICAL_INDUSTRY(5),
  /** 6: 建設. */
  CONSTRUCTION(6),
  /** 7: 交通. */
  TRANSPORT(7),
  /** 8: 鉱業. */
  MINING(8),
  /** 9: 金属生産. */
  METAL_PRODUCTION(9),
  /** 10: 燃料からの漏出. */
  FUGITIVE_EMISSIONS_FROM_FUELS(10),
  /** 11: ハロカーボン等からの漏出. */
  FUGITIVE_EMISSIONS_FROM_HALOCARBONS(11),
  /** 12: 溶剤の使用. */
  SOLVENT_USE(12),
  /** 13: 廃棄物. */
  WASTE(13),
  /** 14: 植林・再植林. */
  AFFORESTATION_AND_REFORESTATION(14),
  /** 15: 農業. */
  AGRICULTURE(15);

  private final int number;

  SectoralScope(int number) {
    this.number = number;
  }

  /** Its official number, 1 to 15. */
  public int number() {
    return number;
  }
}
