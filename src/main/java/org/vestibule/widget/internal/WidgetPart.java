package org.vestibule.widget.internal;

import java.io.IOException;

/** A part of a widget's work in a request. */
@FunctionalInterface
interface WidgetPart {
    void run() throws IOException;
}
