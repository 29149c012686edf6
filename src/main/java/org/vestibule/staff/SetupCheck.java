package org.vestibule.staff;

/** Checks whether an installation is completely set up for use; implemented by another feature. */
public interface SetupCheck {

    /** Only for those who may set the installation up. */
    boolean isComplete();
}
