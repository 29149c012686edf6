package org.vestibule.widget.internal.guard;

import jakarta.faces.component.UIComponent;

/** Gives test widgets access to the guard around them. */
public final class CallAtWork {

    private CallAtWork() {}

    /** The guard around the widget running on this thread. */
    public static UIComponent guard() {
        return WidgetCall.guardAtWork();
    }
}
