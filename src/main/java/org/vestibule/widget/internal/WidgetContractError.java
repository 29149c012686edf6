package org.vestibule.widget.internal;

/** Says what is wrong with the contract of a widget, where, and what to do about it. It is for the widget's developer. */
public class WidgetContractError extends RuntimeException {

    public WidgetContractError(String message) {
        super(message);
    }
}
