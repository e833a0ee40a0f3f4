/** What a server whose clock is set by a test is told when another day has come. */
export const SET_TODAY = 'test/today';
