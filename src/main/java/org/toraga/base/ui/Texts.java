package org.toraga.base.ui;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of the desk, from one bundle a module and language ({@code i18n/<module>.properties}, {@code _ru}, {@code _kk}).
 * Patterns are ICU's, so plurals, dates and numbers follow the language; a quotation mark stands doubled in them.
 */
@Component
public class Texts implements I18NProvider {

    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale RUSSIAN = Locale.of("ru");
    public static final Locale KAZAKH = Locale.of("kk");

    /** English first: it is the default. */
    public static final List<Locale> LANGUAGES = List.of(ENGLISH, RUSSIAN, KAZAKH);

    private static final Pattern TWO_STOPS = Pattern.compile("(?<!\\.)\\.\\.(?!\\.)");

    private record LocalPattern(String pattern, Locale locale) {}

    private final Map<String, Map<String, String>> patterns = new HashMap<>();

    /** Patterns as read: to read one takes many times as long as to fill it in. */
    private final Map<LocalPattern, MessageFormat> formats = new ConcurrentHashMap<>();

    Texts() throws IOException {
        for (var bundle : new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties")) {
            read(bundle);
        }
    }

    private void read(Resource bundle) {
        var name = String.valueOf(bundle.getFilename());
        var language = name.endsWith("_ru.properties") ? "ru" : name.endsWith("_kk.properties") ? "kk" : "en";
        var texts = new Properties();
        try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var known = of(language);
        texts.forEach((key, text) -> known.put((String) key, (String) text));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    /** @throws IllegalArgumentException if no bundle has the key: a test sees to it that all have all */
    @Override
    public String getTranslation(String key, Locale locale, Object... facts) {
        var language = patterns.containsKey(locale.getLanguage()) ? locale.getLanguage() : ENGLISH.getLanguage();
        var pattern = of(language).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text for '%s' in '%s'".formatted(key, language));
        }
        return facts.length == 0 ? pattern : withOneStop(format(pattern, locale, facts));
    }

    private String format(String pattern, Locale locale, Object... facts) {
        var format = formats.computeIfAbsent(
                new LocalPattern(pattern, locale), unseen -> new MessageFormat(pattern, locale));
        // A message format is for one thread at a time.
        synchronized (format) {
            return format.format(facts);
        }
    }

    /** Russian and Kazakh dates end with a full stop (2024 г.), which then ends the sentence as well. */
    private static String withOneStop(String text) {
        return text.contains("..") ? TWO_STOPS.matcher(text).replaceAll(".") : text;
    }

    /** The text of a key that a bundle need not have, such as the name of a record that ships with the desk. */
    public Optional<String> find(String key, Locale locale) {
        return Optional.ofNullable(
                patterns.getOrDefault(locale.getLanguage(), Map.of()).get(key));
    }

    /**
     * The key of a word of a closed list: module, list and word, for example {@code memberships.MembershipStatus.OBSERVER}.
     * Takes the module from the package right below {@code org.toraga}.
     */
    public static String key(Enum<?> word) {
        var list = word.getDeclaringClass();
        var module = list.getPackageName().split("\\.")[2];
        return module + "." + list.getSimpleName() + "." + word.name();
    }

    /** Every key of a language, for the test that all languages have all keys. */
    Set<String> keys(Locale language) {
        return Set.copyOf(of(language.getLanguage()).keySet());
    }

    private Map<String, String> of(String language) {
        return patterns.computeIfAbsent(language, unseen -> new HashMap<>());
    }
}
