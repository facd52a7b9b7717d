package org.toraga.base.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

/** A line of a {@link Timeline}: what it is about, and what lies on it. Bars that overlap are drawn below one another. */
public record TimelineRow(Component label, List<TimelineBar> bars, List<TimelineMark> marks) {}
