// What a person at the keyboard waits for, measured from outside the server.
import { pathToFileURL } from 'node:url';
import { startClient } from './language-client.mjs';
import { statistics } from './processes.mjs';

/** Edits of each sort in one measurement. */
const EDITS = 200;
const REQUESTS = 200;
const LANDSCAPES = 20;

/** Keystroke → diagnostics and diagram, completion and hover, in a server that holds the whole project. */
export async function measureServer(serverPath, { folder, files }, plan, progress) {
  progress('server');
  const started = performance.now();
  const client = await startClient(serverPath, folder);
  try {
    const uri = client.open(files[0]);
    await client.waitForDiagnostics([uri], uri, 1);
    const firstDiagnosticsMs = Math.round(performance.now() - started);
    const measured = { firstDiagnosticsMs };
    const tasks = { ...editTasks(client, uri, files, plan, EDITS), ...requestTasks(client, uri, plan) };
    for (const [name, work] of Object.entries(tasks)) {
      progress(`server: ${name}`);
      measured[name] = await work();
    }
    return measured;
  } finally {
    await client.stop();
  }
}

/**
 * Processor time of a server, all its threads, for its start with the project and for each sort of edit, in milliseconds
 * an edit. Reads /proc: Linux only.
 */
export async function measureServerWork(serverPath, { folder, files }, plan, edits) {
  const client = await startClient(serverPath, folder);
  try {
    const uri = client.open(files[0]);
    await client.waitForDiagnostics([uri], uri, 1);
    const used = { start: client.cpuMs() };
    for (const [name, work] of Object.entries(editTasks(client, uri, files, plan, edits))) {
      const before = client.cpuMs();
      await work();
      used[name] = (client.cpuMs() - before) / edits;
    }
    return used;
  } finally {
    await client.stop();
  }
}

function editTasks(client, uri, files, plan, edits) {
  const first = plan.ministries[0];
  return {
    titleEdit: () => measureEdits(client, uri, titleEdits(first), [uri], edits),
    referenceEdit: () => measureEdits(client, uri, referenceEdits(first), [uri], edits),
    nameUsedIn50Files: () => measureSharedName(client, uri, files, plan.shared, edits),
    diagramOf60Elements: () => measureDiagram(client, uri, first, edits),
  };
}

function requestTasks(client, uri, plan) {
  return {
    completion: () => measureCompletion(client, uri, plan),
    hover: () => measureHover(client, uri, plan.ministries[0]),
  };
}

/** Each edit is timed from sending `didChange` to the last affected document's diagnostics of that version. */
async function measureEdits(client, uri, edits, affected, count) {
  const times = [];
  for (let i = 0; i < count; i++) {
    const [before, after] = edits(i);
    const started = performance.now();
    const version = client.edit(uri, before, after);
    await client.waitForDiagnostics(affected, uri, version);
    times.push(performance.now() - started);
  }
  return statistics(times);
}

function titleEdits(ministry) {
  const system = ministry.systems[3];
  let title = system.title;
  return (i) => {
    const before = `${system.name} "${title}"`;
    title = `${system.title} lần ${i}`;
    return [before, `${system.name} "${title}"`];
  };
}

/** The first module's `sử dụng` clause points elsewhere, every second time at a name that does not exist. */
function referenceEdits(ministry) {
  const module = ministry.systems[0].modules[0];
  const clause = (target) => `phân hệ ${module.name} "${module.title}" {\n      sử dụng ${target}`;
  let target = module.uses.join(', ');
  return (i) => {
    const before = clause(target);
    target = i % 2 === 0 ? `KhongCo${i}` : ministry.systems[5].name;
    return [before, clause(target)];
  };
}

/** A system's name that fifty other files use goes away and comes back; most of them are not open. */
async function measureSharedName(client, uri, files, { name, users }, count) {
  let current = name;
  const edits = () => {
    const before = `hệ thống ${current} `;
    current = current === name ? `${name}x` : name;
    return [before, `hệ thống ${current} `];
  };
  const affected = [uri, ...users.map((index) => pathToFileURL(files[index]).toString())];
  return { otherFiles: users.length, ...(await measureEdits(client, uri, edits, affected, count)) };
}

/** An answer that carries a laid-out diagram, or an update of one. */
function isModel(event) {
  return event.type === 'diagram' && /^(set|update|request)Model$/.test(event.action.kind);
}

/** Timed from sending `didChange` to the laid-out model that takes this version into account. */
async function measureDiagram(client, uri, ministry, count) {
  const clientId = 'bench';
  const opened = client.waitFor(isModel, 'the first diagram');
  client.sendDiagramAction(clientId, {
    kind: 'requestModel',
    requestId: '',
    options: { sourceUri: uri, view: 'bench::SauMuoi' },
  });
  const { action } = await opened;
  const system = ministry.systems[2];
  let title = system.title;
  const times = [];
  for (let i = 0; i < count; i++) {
    const before = `${system.name} "${title}"`;
    const expected = `lần-${i}.`;
    title = `${system.title} ${expected}`;
    const started = performance.now();
    const laidOut = client.waitFor(
      (event) => isModel(event) && JSON.stringify(event.action.newRoot).includes(expected),
      'the updated diagram',
    );
    client.edit(uri, before, `${system.name} "${title}"`);
    await laidOut;
    times.push(performance.now() - started);
  }
  return { nodes: countNodes(action.newRoot), ...statistics(times) };
}

function countNodes(element) {
  const children = element.children ?? [];
  return children.reduce((sum, child) => sum + countNodes(child), element.type === 'node' && element.element ? 1 : 0);
}

/**
 * A reference is completed straight after a letter was typed, of a name in another file: timed from sending `didChange`,
 * so the new text is read first. The expected name must be among at most 200 items.
 */
async function measureCompletion(client, uri, plan) {
  const times = [];
  let missing = 0;
  let most = 0;
  const last = plan.ministries[plan.ministries.length - 1];
  for (let i = 0; i < REQUESTS; i++) {
    const expected = last.systems[i % last.systems.length].name;
    const position = client.positionOf(uri, '      sử dụng ', '      sử dụng '.length);
    const typed = expected.slice(0, expected.length - 1);
    const anchor = '      sử dụng ';
    const started = performance.now();
    client.edit(uri, anchor, `${anchor}${typed}, `);
    const answer = await client.request('textDocument/completion', {
      textDocument: { uri },
      position: { line: position.line, character: position.character + typed.length },
    });
    times.push(performance.now() - started);
    const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
    most = Math.max(most, items.length);
    if (!items.some((item) => item.label === expected || item.insertText === expected)) {
      missing++;
    }
    const version = client.edit(uri, `${anchor}${typed}, `, anchor);
    await client.waitForDiagnostics([uri], uri, version);
  }
  return { ...statistics(times), mostItems: most, expectedMissing: missing };
}

async function measureHover(client, uri, ministry) {
  const times = [];
  for (let i = 0; i < REQUESTS; i++) {
    const system = ministry.systems[i % ministry.systems.length];
    const started = performance.now();
    const hover = await client.request('textDocument/hover', {
      textDocument: { uri },
      position: client.positionOf(uri, `hệ thống ${system.name}`, 'hệ thống '.length + 1),
    });
    times.push(performance.now() - started);
    if (!hover) {
      throw new Error(`no hover on ${system.name}`);
    }
  }
  return statistics(times);
}

/** Hover while a landscape of 100 systems and 900 flows is laid out, several times from nothing. */
export async function measureLandscape(serverPath, folder, file) {
  const client = await startClient(serverPath, folder);
  try {
    const uri = client.open(file);
    await client.waitForDiagnostics([uri], uri, 1);
    const options = { sourceUri: uri, view: 'toan-canh::ToanCanh' };
    const layouts = [];
    const hovers = [];
    for (let i = 0; i < LANDSCAPES; i++) {
      // A diagram of its own each time: one that is open keeps its layout.
      const clientId = `bench-${i}`;
      const started = performance.now();
      let done = false;
      const laidOut = client.waitFor(isModel, 'the landscape').then(() => {
        layouts.push(performance.now() - started);
        done = true;
      });
      client.sendDiagramAction(clientId, { kind: 'requestModel', requestId: '', options });
      while (!done) {
        hovers.push(await hoverOnSystem(client, uri, hovers.length % 100));
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      await laidOut;
      client.sendDiagramAction(clientId, { kind: 'govarch/close' });
    }
    return { laidOut: { firstMs: Math.round(layouts[0]), ...statistics(layouts) }, hoverMeanwhile: statistics(hovers) };
  } finally {
    await client.stop();
  }
}

async function hoverOnSystem(client, uri, system) {
  const asked = performance.now();
  await client.request('textDocument/hover', {
    textDocument: { uri },
    position: client.positionOf(uri, `hệ thống S${system} `, 'hệ thống '.length + 1),
  });
  return performance.now() - asked;
}
