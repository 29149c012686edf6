package org.vestibule.widget.internal.confine;

import java.io.IOException;

/** A part of a widget's work in a request. */
@FunctionalInterface
public interface WidgetPart {
    void run() throws IOException;
}
