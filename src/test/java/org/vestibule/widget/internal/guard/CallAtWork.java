package org.vestibule.widget.internal.guard;

import jakarta.faces.component.UIComponent;

/** What a widget of the tests could find out of the machinery around it. */
public final class CallAtWork {

    private CallAtWork() {}

    /** The guard around the widget at work on this thread. */
    public static UIComponent guard() {
        return WidgetCall.guardAtWork();
    }
}
