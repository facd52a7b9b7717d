package org.toraga;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toraga.support.MainSources;

/** Words that a user reads come from the bundles: none stands in the code of a view or a component. */
class VisibleTextTest {

    /** The name of the desk is the same in every language. */
    private static final String NAME = "\"Toraga\"";

    /** How a web address begins is the same too. */
    private static final String SCHEME = "\"https://\"";

    private static final Pattern WORDS_IN_CODE = Pattern.compile("""
            (?:new\\s+(?:Anchor|Button|Checkbox|ComboBox|Details|Emphasis|H[1-6]|Legend|ListItem|NativeButton|NativeLabel\
            |Notification|Paragraph|PasswordField|Pre|RadioButtonGroup|Select|Span|Tab|Text|TextArea|TextField)\
            (?:<[^>]*>)?\
            |\\.?\\b(?:setLabel|setPlaceholder|setHelperText|setErrorMessage|setHeader|setHeaderTitle|setText|setTitle\
            |setTooltipText|setAriaLabel|setEmptyStateText|setCaption|addItem|Notification\\.show|withTitle))\
            \\(\\s*"[^"]*\\p{L}[^"]*\"""");

    @Test
    void noComponentSaysWordsOfItsOwn() {
        var found = new TreeSet<String>();
        MainSources.withoutTextBlocks().forEach((file, source) -> {
            var words = WORDS_IN_CODE.matcher(source);
            while (words.find()) {
                if (!words.group().endsWith(NAME) && !words.group().endsWith(SCHEME)) {
                    found.add(file + ": " + words.group());
                }
            }
        });

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"new Button(\"Save\"", "field.setLabel(\"Name\"", "new Select<Kind>(\"Вид\"", "new H1(\n\"One\""
            })
    void wordsInCodeWouldBeFound(String source) {
        assertThat(WORDS_IN_CODE.matcher(source).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Span(\"·\"",
                "new Button(getTranslation(\"base.save\"",
                "field.setLabel(getTranslation(\"a.b\""
            })
    void keysAndSignsWouldNot(String source) {
        assertThat(WORDS_IN_CODE.matcher(source).find()).isFalse();
    }
}
