package org.toraga.access.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.toraga.access.AccessTokenService;
import org.toraga.access.TokenRow;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.DeskZone;
import org.toraga.base.ui.Texts;
import org.toraga.exports.Table;
import org.toraga.exports.TableColumn;
import org.toraga.exports.TablePage;

/** One's own tokens, without the tokens themselves. */
@Component
class TokensTable implements TablePage {

    private final AccessTokenService tokens;
    private final DeskZone zone;
    private final Texts texts;

    TokensTable(AccessTokenService tokens, DeskZone zone, Texts texts) {
        this.tokens = tokens;
        this.zone = zone;
        this.texts = texts;
    }

    @Override
    public String path() {
        return TokensView.PATH;
    }

    @Override
    public Table<TokenRow> table(Address address, LocalDate asOf, Locale language) {
        var now = Instant.now();
        return Table.of(
                texts.getTranslation("access.list.title", language),
                List.of(
                        TableColumn.text("NAME", texts.getTranslation("access.make.name", language), TokenRow::name),
                        TableColumn.text(
                                "SCOPES",
                                texts.getTranslation("access.make.scopes", language),
                                token -> scopes(token, language)),
                        moment("MADE", "made", language, TokenRow::madeAt),
                        moment("USED", "used", language, TokenRow::lastUsedAt),
                        moment("EXPIRES", "expires", language, TokenRow::expiresAt),
                        TableColumn.text(
                                "STATE",
                                texts.getTranslation("access.list.state", language),
                                token -> texts.getTranslation(Texts.key(token.state(now)), language))),
                List.of(),
                tokens.mine(),
                List::of);
    }

    private String scopes(TokenRow token, Locale language) {
        return token.scopes().stream()
                .sorted()
                .map(scope -> texts.getTranslation(Texts.key(scope), language))
                .collect(Collectors.joining("; "));
    }

    private TableColumn<TokenRow> moment(
            String key, String word, Locale language, Function<TokenRow, @Nullable Instant> moment) {
        return TableColumn.moment(
                key,
                texts.getTranslation("access.list." + word, language),
                zone.zone().getId(),
                token -> zone.local(moment.apply(token)));
    }
}
