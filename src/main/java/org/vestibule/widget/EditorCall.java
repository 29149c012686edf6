package org.vestibule.widget;

import java.util.function.Supplier;

/** Calls a property's editor, which may be from another's jar and fail: the log says so, and the page or form goes on. */
final class EditorCall {

    private EditorCall() {}

    /** What the editor gives, or what holds where it fails. What is no fault of its own is passed on. */
    static <T> T of(Property property, Supplier<T> call, T otherwise) {
        try {
            return call.get();
        } catch (RuntimeException | Error e) {
            WidgetFailure.requireOwnFault(e);
            WidgetFailure.tellOfEditor(property, e);
            return otherwise;
        }
    }
}
