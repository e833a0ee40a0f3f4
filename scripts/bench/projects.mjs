// The measured project: ministries, their systems and modules, and the flows between systems; the same in GovArch and in LikeC4.
// N elements, 1.7 N relations, N/110 files.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SYSTEMS_PER_MINISTRY = 9;
const ELEMENTS_PER_FILE = 110;
/** So many files besides its own use the name {@link planProject} gives as `shared`, where there are so many files. */
const USERS_OF_SHARED_NAME = 50;
const MODULES_PER_MINISTRY = ELEMENTS_PER_FILE - 1 - SYSTEMS_PER_MINISTRY;

/** A generator with a fixed seed: the same project on every machine and every run. */
function randomNumbers(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * The project as plain data, so that every tool gets the same one.
 * Relations: each system's owner (in LikeC4 the ministry that contains it) and its operator (the next ministry), modules
 * that use other systems, and flows between systems for the rest. One system, `shared`, is used by a module in fifty files, and by nothing else.
 */
export function planProject(elements) {
  const random = randomNumbers(20191213);
  const ministryCount = Math.max(2, Math.round(elements / ELEMENTS_PER_FILE));
  const ministries = [];
  for (let m = 0; m < ministryCount; m++) {
    const systems = [];
    for (let s = 0; s < SYSTEMS_PER_MINISTRY; s++) {
      const modules = [];
      for (let i = s; i < MODULES_PER_MINISTRY; i += SYSTEMS_PER_MINISTRY) {
        modules.push({ name: `PH${m}_${i}`, title: `Phân hệ ${i} của Bộ ${m}`, uses: [] });
      }
      systems.push({ name: `HT${m}_${s}`, title: `Hệ thống ${s} của Bộ ${m}`, modules });
    }
    const operator = `Bo${(m + 1) % ministryCount}`;
    ministries.push({ name: `Bo${m}`, title: `Bộ số ${m}`, operator, systems, flows: [] });
  }
  const shared = ministries[0].systems[1].name;
  const anySystem = () => {
    const { name } = ministries[random(ministryCount)].systems[random(SYSTEMS_PER_MINISTRY)];
    return name === shared ? anySystem() : name;
  };
  const relationsPerFile = Math.round(ELEMENTS_PER_FILE * 1.7);
  const written = { elements: 0, relations: 0, files: ministryCount };
  for (const ministry of ministries) {
    let relations = 0;
    for (const system of ministry.systems) {
      relations += 2;
      for (const module of system.modules) {
        module.uses.push(anySystem());
        relations++;
      }
    }
    while (relations < relationsPerFile) {
      const source = ministry.systems[random(SYSTEMS_PER_MINISTRY)].name;
      const target = anySystem();
      if (source !== target && source !== shared) {
        ministry.flows.push({ name: `L${ministry.name}_${ministry.flows.length}`, source, target });
        relations++;
      }
    }
    written.elements += 1 + SYSTEMS_PER_MINISTRY + MODULES_PER_MINISTRY;
    written.relations += relations;
  }
  const users = ministries.slice(1, 1 + USERS_OF_SHARED_NAME);
  for (const user of users) {
    user.systems[0].modules[0].uses = [shared];
  }
  return { ministries, written, shared: { name: shared, users: users.map((user) => ministries.indexOf(user)) } };
}

function emptyFolder(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/** Writes the project in GovArch; returns the files' paths. */
export function writeGovArch(folder, { ministries }) {
  emptyFolder(folder);
  writeFileSync(
    path.join(folder, 'govarch.json'),
    JSON.stringify({ name: 'bench', language: 'vi', asOf: '2025-06-30' }),
  );
  return ministries.map((ministry, index) => {
    const lines = [
      'nghiệp vụ {',
      `  cơ quan ${ministry.name} "${ministry.title}" {`,
      '    cấp bộ ngành',
      '  }',
      '}',
      '',
      'ứng dụng {',
    ];
    for (const system of ministry.systems) {
      lines.push(
        `  hệ thống ${system.name} "${system.title}" {`,
        `    chủ quản ${ministry.name}`,
        `    vận hành ${ministry.operator}`,
        '    cấp độ 2',
        '    loại nội bộ',
        '    thông tin riêng',
        '    trạng thái hiện trạng',
      );
      for (const module of system.modules) {
        lines.push(
          `    phân hệ ${module.name} "${module.title}" {`,
          `      sử dụng ${module.uses.join(', ')}`,
          '    }',
        );
      }
      lines.push('  }');
    }
    for (const flow of ministry.flows) {
      lines.push(
        `  luồng ${flow.name} ${flow.source} -> ${flow.target} { phương thức trực tuyến lý do trực tiếp "Chưa có nền tảng" }`,
      );
    }
    lines.push('}');
    if (index === 0) {
      lines.push('', ...benchViews(ministry));
    }
    const file = path.join(folder, `bo-${String(index).padStart(4, '0')}.govarch`);
    writeFileSync(file, `${lines.join('\n')}\n`);
    return file;
  });
}

/** A view of about sixty elements: five systems with what they consist of. */
function benchViews(ministry) {
  const chosen = ministry.systems.slice(0, 5).flatMap(({ name }) => [name, `${name}.**`]);
  return ['sơ đồ {', '  sơ đồ liên thông SauMuoi "Sáu mươi phần tử" {', `    gồm ${chosen.join(', ')}`, '  }', '}'];
}

/** Writes the same project in LikeC4. */
export function writeLikeC4(folder, { ministries }) {
  emptyFolder(folder);
  writeFileSync(
    path.join(folder, 'specification.c4'),
    'specification {\n  element ministry\n  element system\n  element module\n  relationship operator\n  relationship uses\n  relationship flow\n}\n',
  );
  // Without an `index` view LikeC4 makes one of everything at the top, and lays it out; this one is small.
  writeFileSync(path.join(folder, 'views.c4'), `views {\n  view index {\n    include ${ministries[0].name}\n  }\n}\n`);
  const paths = new Map(
    ministries.flatMap(({ name, systems }) => systems.map((system) => [system.name, `${name}.${system.name}`])),
  );
  ministries.forEach((ministry, index) => {
    const lines = ['model {', `  ${ministry.name} = ministry '${ministry.title}' {`];
    for (const system of ministry.systems) {
      lines.push(`    ${system.name} = system '${system.title}' {`, "      metadata { level '2' state 'baseline' }");
      for (const module of system.modules) {
        lines.push(`      ${module.name} = module '${module.title}'`);
      }
      lines.push('    }');
    }
    lines.push('  }');
    for (const system of ministry.systems) {
      const place = paths.get(system.name);
      lines.push(`  ${place} -[operator]-> ${ministry.operator}`);
      for (const module of system.modules) {
        for (const used of module.uses) {
          if (used !== system.name) {
            lines.push(`  ${place}.${module.name} -[uses]-> ${paths.get(used)}`);
          }
        }
      }
    }
    for (const flow of ministry.flows) {
      lines.push(`  ${paths.get(flow.source)} -[flow]-> ${paths.get(flow.target)} '${flow.name}'`);
    }
    lines.push('}');
    writeFileSync(path.join(folder, `ministry-${String(index).padStart(4, '0')}.c4`), `${lines.join('\n')}\n`);
  });
}

/** Writes the landscape that is hard to lay out: 100 systems, 900 flows. */
export function writeLandscape(folder, systems = 100, flows = 900) {
  emptyFolder(folder);
  const random = randomNumbers(42);
  const agencies = 10;
  const lines = ['nghiệp vụ {'];
  for (let a = 0; a < agencies; a++) {
    lines.push(`  cơ quan CQ${a} "Cơ quan ${a}"`);
  }
  lines.push('}', 'ứng dụng {');
  for (let s = 0; s < systems; s++) {
    lines.push(`  hệ thống S${s} "Hệ thống thông tin ${s}" { chủ quản CQ${s % agencies} cấp độ 3 }`);
  }
  for (let f = 0; f < flows; f++) {
    const source = random(systems);
    const target = (source + 1 + random(systems - 1)) % systems;
    lines.push(`  luồng F${f} S${source} -> S${target}`);
  }
  lines.push('}', 'sơ đồ {', '  sơ đồ tổng thể ToanCanh "Toàn cảnh" {', '    gồm cơ quan, hệ thống, luồng', '  }', '}');
  writeFileSync(path.join(folder, 'govarch.json'), JSON.stringify({ name: 'toan-canh', language: 'vi' }));
  const file = path.join(folder, 'toan-canh.govarch');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}
