package org.toraga.briefings;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A document of HTML, built of elements: no text in it can become markup. */
final class Markup {

    private final Document document;
    private final Element element;

    private Markup(Document document, Element element) {
        this.document = document;
        this.element = element;
    }

    /** An empty document. */
    static Markup html(String language) {
        try {
            var document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            var root = document.createElement("html");
            document.appendChild(root);
            return new Markup(document, root).with("lang", language);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Document document() {
        return document;
    }

    /** Adds an element at the end of this one. */
    Markup add(String name) {
        var child = document.createElement(name);
        element.appendChild(child);
        return new Markup(document, child);
    }

    Markup add(String name, String className) {
        return add(name).with("class", className);
    }

    Markup with(String attribute, String value) {
        element.setAttribute(attribute, value);
        return this;
    }

    Markup text(String text) {
        element.appendChild(document.createTextNode(text));
        return this;
    }
}
