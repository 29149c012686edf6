// What the server and the designer's scripts send each other. Each type names the Java class that writes or reads it.

/** PageState.java */
type PageState = 'DRAFT' | 'PUBLISHED' | 'CHANGED' | 'UNPUBLISHED';

/** How things stand around a draft: StateJson.standing. Texts that don't apply are empty. */
interface DraftStanding {
  version: number;
  pageState: PageState;
  pageStateText: string;
  planned: string;
  address: string;
  /** Who has the edit lock, and since when as an ISO instant, where that is somebody else. */
  holder?: string;
  heldSince?: string;
}

/** What stands on a draft besides: StateJson.of. */
interface DraftState extends DraftStanding {
  title: string;
  layout: string;
  /** What Undo and Redo would do; empty where there is nothing. */
  undo: string;
  redo: string;
  zones: ZoneState[];
  /** What a command did, which placement it was about, and whether everybody is to see the announcement. */
  announcement?: string;
  focus?: string;
  notice?: boolean;
  /** What others did since the author saw the draft: CommandOutcome.Stale. */
  since?: string[];
}

/** The placements of a zone, in order; within is the placement that the zone is a part of, or empty. */
interface ZoneState {
  within: string;
  zone: string;
  placements: string[];
}

/** Why something wasn't done: DraftServlet.refuse, and FormJson.of with what is wrong with each property. */
interface Refusal {
  message: string;
  problems?: Record<string, string>;
}

/** What an entered time means: PlannedTime.choices. */
interface PlannedTimeChoices {
  meaning: string;
  choices: { offset: string; text: string }[];
}

/** A place between widgets; the position is counted without the widget that is moved: CommandJson.slot. */
interface SlotPosition {
  within: string;
  zone: string;
  position: number;
}

/** CommandJson and CommandServlet */
type DraftCommand =
  | { do: 'add'; widget: string; slot: SlotPosition }
  | { do: 'move'; placement: string; slot: SlotPosition }
  | { do: 'duplicate' | 'remove'; placement: string }
  | { do: 'set'; placement: string; values: Record<string, unknown> }
  | { do: 'layout'; layout: string }
  | { do: 'restore'; revision: number }
  | { do: 'goBack'; edit: number }
  | { do: 'fill'; placement: string; fields: Record<string, string[]> }
  | { do: 'undo' | 'redo' | 'takeOver' | 'leave' };

/** PublishServlet */
type PublishCommand =
  | { do: 'publish'; broken: string[]; anyway: boolean }
  | { do: 'unpublish' }
  | { do: 'plan'; at: string; zone: string; offset: string }
  | { do: 'cancelPlan'; plan: number };

/** What the pages' tree is told after a command: PageListResponse, and NewPageForm with the path. */
interface PageListResponse {
  focus?: number;
  say?: string;
  path?: string;
}

/** What is wrong at a field of the dialog Import portal: PortalImportServlet.refuse. */
interface ImportPortalProblem {
  field: 'file' | 'name' | 'address';
  text: string;
}

/** PortalImportServlet.answer and refuse */
type ImportContactsResponse = { record: string } | { problem: string };

type ImportPortalResponse = { record: string } | { problems: ImportPortalProblem[] };
