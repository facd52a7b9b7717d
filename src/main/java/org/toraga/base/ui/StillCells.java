package org.toraga.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
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

    private StillCells() {}

    /** @param cell what is shown of a row, made of text and plain elements */
    public static <R> Renderer<R> of(SerializableFunction<R, ? extends Component> cell) {
        return LitRenderer.<R>of("<div class=\"still-cell\" .innerHTML=\"${item.still}\"></div>")
                .withProperty("still", row -> markup(cell.apply(row)));
    }

    /** A part of a page that is drawn once, and then only read and followed: one component instead of hundreds. */
    public static Component part(Component shown) {
        return new Html(markup(shown));
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
                element.getChildren().forEach(child -> append(child, markup));
                markup.append("</").append(tag).append('>');
            }
        }
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
