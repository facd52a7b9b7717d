package org.toraga.imports;

import java.util.Set;

/** What the World Bank gives figures for and the desk keeps none for: groups of states, and territories that are no state here. */
final class OutsideAreas {

    private static final Set<String> GROUPS = Set.of(
            ("AFE AFR AFW ARB BEA BEC BHI BLA BMN BSS CAA CEA CEB CEU CLA CME CSA CSS DEA DEC DLA DMN DNS DSA DSF DSS EAP "
                            + "EAR EAS ECA ECS EMU EUU FCS FXS HIC HPC IBB IBD IBT IDA IDB IDX INX LAC LCN LCR LDC LIC LMC LMY "
                            + "LTE MDE MEA MIC MNA NAC NAF NRS NXS OEC OED OSS PRE PSS PST RRS SAS SSA SSF SST SXZ TEA TEC "
                            + "TLA TMN TSA TSS UMC XZN")
                    .split(" "));

    private static final Set<String> TERRITORIES = Set.of(
            ("ABW AIA ASM BMU CHI COK CUW CYM FRO GGY GIB GLP GRL GUF GUM HKG IMN JEY MAC MAF MNP MSR MTQ MYT NCL NIU PRI "
                            + "PYF REU SHN SPM SXM TCA TKL TWN VGB VIR WLF XKX XKO KSV ESH VAT")
                    .split(" "));

    private OutsideAreas() {}

    static boolean contains(String code) {
        return GROUPS.contains(code) || TERRITORIES.contains(code);
    }
}
