package org.toraga;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.toraga.base.ui.Texts;
import org.toraga.support.MainSources;

/** Every word that a user can meet stands in the bundles, in all three languages, and can be formatted. */
class BundleTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");

    /** A key wherever it stands as a literal; a literal that is joined to something is the beginning of keys. */
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.\\w+)+\\.?)\"(\\s*\\+)?");

    private static final List<Locale> LANGUAGES = Texts.LANGUAGES;
    private static final Map<Locale, Map<String, String>> TEXTS =
            LANGUAGES.stream().collect(Collectors.toMap(language -> language, BundleTest::read));

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyLanguageHasTheSameKeys(Locale language) {
        assertThat(TEXTS.get(language).keySet())
                .isEqualTo(TEXTS.get(Texts.ENGLISH).keySet());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyKeyHasWords(Locale language) {
        assertThat(TEXTS.get(language))
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void everyKeyBeginsWithTheNameOfItsModule() {
        for (var bundle : MainSources.files(BUNDLES, ".properties")) {
            assertThat(load(bundle).stringPropertyNames())
                    .as(bundle.toString())
                    .allMatch(key -> key.startsWith(module(bundle) + "."));
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyPatternParsesAndNamesTheSameFactsAsTheEnglish(Locale language) {
        TEXTS.get(language).forEach((key, text) -> {
            if (hasFacts(text)) {
                assertThat(new MessageFormat(text, language).getArgumentNames())
                        .as("%s in %s", key, language)
                        .isEqualTo(
                                new MessageFormat(TEXTS.get(Texts.ENGLISH).get(key), Texts.ENGLISH).getArgumentNames());
            } else {
                assertThat(text)
                        .as("%s in %s is shown as it stands", key, language)
                        .doesNotContain("''", "{", "}");
            }
        });
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyPluralHasAllFormsOfItsLanguage(Locale language) {
        var forms = PluralRules.forLocale(language).getKeywords();

        TEXTS.get(language).forEach((key, text) -> {
            if (hasFacts(text)) {
                for (var selectors : pluralSelectors(new MessagePattern(text))) {
                    if (!isSameForAll(selectors, language)) {
                        assertThat(selectors).as("%s in %s", key, language).containsAll(forms);
                    }
                }
            }
        });
    }

    @Test
    void everyKeyThatTheCodeNamesExists() {
        var keys = TEXTS.get(Texts.ENGLISH).keySet();
        var modules = modules();
        var missing = new TreeSet<String>();
        MainSources.withoutTextBlocks().forEach((file, source) -> {
            var found = KEY.matcher(source);
            while (found.find()) {
                var key = found.group(1);
                var isBeginning = found.group(2) != null || key.endsWith(".");
                var exists = keys.contains(key)
                        || keys.stream().anyMatch(known -> known.startsWith(isBeginning ? key : key + "."));
                if (modules.contains(key.substring(0, key.indexOf('.'))) && !exists && !isCsv(key)) {
                    missing.add(key + " in " + file);
                }
            }
        });

        assertThat(missing).isEmpty();
    }

    @Test
    void everyWordOfAListThatIsShownHasItsText() {
        var keys = TEXTS.get(Texts.ENGLISH).keySet();
        for (var list : enums()) {
            var words = Arrays.stream(list.getEnumConstants())
                    .map(word -> Texts.key((Enum<?>) word))
                    .collect(Collectors.toCollection(TreeSet::new));
            var prefix = words.first().substring(0, words.first().lastIndexOf('.') + 1);
            var known = keys.stream().filter(key -> key.startsWith(prefix)).toList();
            if (!known.isEmpty()) {
                assertThat(known).as(list.getName()).containsExactlyInAnyOrderElementsOf(words);
            }
        }
    }

    /** A word too many harms nobody: it is told, and nothing fails. */
    @Test
    void wordsThatNothingNamesAreReported(TestReporter reporter) {
        var code = String.join("\n", MainSources.withoutTextBlocks().values());
        var unnamed = TEXTS.get(Texts.ENGLISH).keySet().stream()
                .filter(key -> !code.contains('"' + key + '"') && !code.contains('"' + beginning(key)))
                .filter(key -> !key.matches("\\w+\\.[A-Z]\\w+\\.[A-Z0-9_]+"))
                .sorted()
                .toList();

        reporter.publishEntry("keys that no literal names", unnamed.toString());
        assertThat(unnamed).hasSizeLessThan(TEXTS.get(Texts.ENGLISH).size());
    }

    private static String beginning(String key) {
        return key.substring(0, key.lastIndexOf('.') + 1) + '"';
    }

    private static boolean isCsv(String literal) {
        return literal.endsWith(".csv") || literal.endsWith(".css") || literal.endsWith(".properties");
    }

    private static boolean hasFacts(String text) {
        return text.matches("(?s).*\\{\\w+[,}\\s].*");
    }

    /** A Kazakh noun stays as it is after a number; elsewhere one form is enough beside exact numbers only. */
    private static boolean isSameForAll(Set<String> selectors, Locale language) {
        var words =
                selectors.stream().filter(selector -> !selector.startsWith("=")).toList();
        return words.equals(List.of("other"))
                && (language.getLanguage().equals("kk") || selectors.size() > words.size());
    }

    private static List<Set<String>> pluralSelectors(MessagePattern pattern) {
        var plurals = new ArrayList<Set<String>>();
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType() == MessagePattern.ArgType.PLURAL) {
                var selectors = new HashSet<String>();
                int depth = 0;
                for (int j = i + 1; j < pattern.getLimitPartIndex(i); j++) {
                    switch (pattern.getPart(j).getType()) {
                        case MSG_START -> depth++;
                        case MSG_LIMIT -> depth--;
                        case ARG_SELECTOR -> {
                            if (depth == 0) {
                                selectors.add(pattern.getSubstring(pattern.getPart(j)));
                            }
                        }
                        default -> {}
                    }
                }
                plurals.add(selectors);
            }
        }
        return plurals;
    }

    private static List<Class<?>> enums() {
        var classes = Path.of("target/classes");
        return MainSources.files(classes.resolve("org/toraga"), ".class").stream()
                .map(file -> classes.relativize(file).toString())
                .filter(name -> !name.endsWith("-info.class"))
                .<Class<?>>map(name -> named(
                        name.substring(0, name.length() - ".class".length()).replace('/', '.')))
                .filter(Class::isEnum)
                .toList();
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, BundleTest.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }

    private static Set<String> modules() {
        return MainSources.files(BUNDLES, ".properties").stream()
                .map(BundleTest::module)
                .collect(Collectors.toSet());
    }

    private static String module(Path bundle) {
        return bundle.getFileName().toString().replaceFirst("(_ru|_kk)?\\.properties$", "");
    }

    private static Map<String, String> read(Locale language) {
        var ending = language.equals(Texts.ENGLISH) ? "" : "_" + language.getLanguage();
        var texts = new TreeMap<String, String>();
        for (var bundle : MainSources.files(BUNDLES, ".properties")) {
            if (bundle.getFileName().toString().equals(module(bundle) + ending + ".properties")) {
                load(bundle).forEach((key, text) -> texts.put((String) key, (String) text));
            }
        }
        return texts;
    }

    private static Properties load(Path bundle) {
        var texts = new UniqueProperties();
        try (var reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new IllegalStateException(bundle.toString(), unreadable);
        }
        return texts;
    }

    /** Refuses a key that stands twice, of which one text would silently win. */
    private static class UniqueProperties extends Properties {

        @Override
        public synchronized Object put(Object key, Object text) {
            var earlier = super.put(key, text);
            if (earlier != null) {
                throw new IllegalStateException(key + " stands twice in one bundle");
            }
            return text;
        }
    }
}
