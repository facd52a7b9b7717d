package org.toraga.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.toraga.access.Tells;

record CountryItem(
        @Tells("ISO 3166-1 alpha-3") String code,
        @Tells("ISO 3166-1 alpha-2") String iso2,

        @Tells("Of the UN Statistics Division, with its leading zeros")
        String m49,

        String name,
        String nameRu,
        String nameKk,
        String officialName,
        String region,
        @Nullable String subregion,
        @Nullable String capital,

        @Tells("Degrees north of a point inside the country, not the capital") @Nullable BigDecimal latitude,

        @Tells("Degrees east of that point") @Nullable BigDecimal longitude) {}
