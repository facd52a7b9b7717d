package org.toraga.profiles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;

/** Facts one below the other, each with its name. */
class Facts extends DescriptionList {

    Facts() {
        addClassName("profile-facts");
    }

    void add(String name, Component fact) {
        add(new DescriptionList.Term(name), new DescriptionList.Description(fact));
    }
}
