package org.jcmledger.test;

/**
 * Something the fixture would take for granted on its first mention, and here must not.
 *
 * @see Values#neverOpened(org.jcmledger.core.value.AccountRef)
 */
final class Never extends Past {

  private final Object what;

  /**
   * @param what a registry, an account, a partner country or a project
   */
  Never(Object what) {
    this.what = what;
  }

  @Override
  void happen(Scene scene) {
    scene.takeNotForGranted(what);
  }

  @Override
  String told(Scene scene) {
    return "nothing is taken for granted of " + what;
  }
}
