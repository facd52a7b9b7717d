package org.toraga.statistics.ui;

import java.util.List;

/**
 * A picture that the explorer offers to begin with.
 *
 * @param key of its title; with {@code .about} behind it of the line below
 * @param query of its address
 */
record ReadyView(String key, ExplorerLens lens, String query) {

    /** In the order of the page: the organizations against the world first, then each field of the chairmanships. */
    static final List<ReadyView> ALL = List.of(
            of("gdp", ExplorerLens.LINE, "indicator=NY.GDP.MKTP.CD&scope=organizations&show=share"),
            of("trade", ExplorerLens.LINE, "indicator=NE.EXP.GNFS.CD,NE.IMP.GNFS.CD&scope=organizations&show=share"),
            of("people", ExplorerLens.RANKING, "indicator=SP.POP.TOTL&scope=organizations&show=share&lens=ranking"),
            of(
                    "scoMembers",
                    ExplorerLens.TREEMAP,
                    "indicator=NY.GDP.MKTP.CD&scope=members&organization=SCO&lens=treemap"),
            of(
                    "scoGrew",
                    ExplorerLens.LINE,
                    "indicator=SP.POP.TOTL&scope=members&organization=SCO&together=true&members=grew&show=share"),
            of("otsTrade", ExplorerLens.LINE, "indicator=NE.EXP.GNFS.CD,NE.IMP.GNFS.CD&scope=members&organization=OTS"),
            of(
                    "otsTowns",
                    ExplorerLens.LINE,
                    "indicator=NY.GDP.PCAP.PP.CD&scope=members&organization=OTS&marks=accessions"),
            of("water", ExplorerLens.LINE, "indicator=AQUASTAT.WW.TOTAL.BCM&scope=members&organization=IFAS"),
            of(
                    "waterPerHead",
                    ExplorerLens.RANKING,
                    "indicator=AQUASTAT.WW.TOTAL.BCM&scope=members&organization=IFAS&show=head&lens=ranking"),
            of("hunger", ExplorerLens.HEATMAP, "indicator=SN.ITK.DEFC.ZS&scope=members&organization=IOFS&lens=heatmap"),
            of("hungerMap", ExplorerLens.MAP, "indicator=SN.ITK.DEFC.ZS&lens=map&window=5"),
            of(
                    "forces",
                    ExplorerLens.RANKING,
                    "indicator=MS.MIL.XPND.GD.ZS&scope=members&organization=CSTO&lens=ranking&window=3"),
            of("carbon", ExplorerLens.LINE, "indicator=EN.GHG.CO2.MT.CE.AR5&scope=organizations&show=head"),
            of(
                    "wealthAndLife",
                    ExplorerLens.SCATTER,
                    "indicator=SP.DYN.LE00.IN&scope=members&organization=CICA&lens=scatter&log=true"));

    private static ReadyView of(String key, ExplorerLens lens, String query) {
        return new ReadyView("statistics.ready." + key, lens, query);
    }
}
