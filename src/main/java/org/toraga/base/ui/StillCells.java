package org.toraga.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableFunction;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.web.util.HtmlUtils;

/**
 * Cells of a grid that are words, links and marks only, with nothing in them that the server listens to. They reach the browser
 * as the markup of what a component shows: the component itself is let go at once, so that a page of a list costs neither a node
 * on the server and in the browser for each word, nor memory as long as it is open.
 */
public final class StillCells {

    private static final Set<String> WITHOUT_END = Set.of("br", "hr", "img", "input", "wbr");

    private static final String INNER = "innerHTML";

    private StillCells() {}

    /** @param cell what is shown of a row, made of text and plain elements */
    public static <R> Renderer<R> of(SerializableFunction<R, ? extends Component> cell) {
        return LitRenderer.<R>of("<div class=\"still-cell\" .innerHTML=\"${item.still}\"></div>")
                .withProperty("still", row -> markup(cell.apply(row)));
    }

    /**
     * A part of a page that is drawn once, and then only read and followed: the component stays, and takes what is in it along as
     * markup instead of as hundreds of components.
     *
     * @throws IllegalArgumentException if anything in it is more than an element of HTML; what listens, or has a tooltip, must not be in it
     */
    public static <C extends Component> C part(C shown) {
        var element = shown.getElement();
        var markup = new StringBuilder();
        appendContent(element, markup);
        element.removeAllChildren();
        element.setProperty(INNER, markup.toString());
        return shown;
    }

    /** What a component shows, as markup in which all texts are escaped. */
    static String markup(Component component) {
        var markup = new StringBuilder();
        append(component.getElement(), markup);
        return markup.toString();
    }

    private static void append(Element element, StringBuilder markup) {
        if (element.isTextNode()) {
            markup.append(escape(element.getText()));
        } else if (element.isVisible()) {
            var tag = element.getTag();
            if (tag.contains("-")) {
                throw new IllegalArgumentException("<" + tag + "> is more than markup");
            }
            markup.append('<').append(tag);
            element.getAttributeNames()
                    .forEach(name -> markup.append(' ')
                            .append(name)
                            .append("=\"")
                            .append(escape(element.getAttribute(name)))
                            .append('"'));
            markup.append('>');
            if (!WITHOUT_END.contains(tag)) {
                appendContent(element, markup);
                markup.append("</").append(tag).append('>');
            }
        }
    }

    /** A part that is markup already goes along as it is. */
    private static void appendContent(Element element, StringBuilder markup) {
        if (element.hasProperty(INNER)) {
            markup.append(element.getProperty(INNER));
        }
        element.getChildren().forEach(child -> append(child, markup));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
