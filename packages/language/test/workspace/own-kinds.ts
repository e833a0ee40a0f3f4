/** A `govarch.json` with kinds of its own that uses all that a declaration can say. */
export const ownKinds = {
  name: 'vpcp',
  kinds: {
    microservice: {
      is: 'module',
      vi: 'dịch vụ vi mô',
      en: 'microservice',
      documentation: {
        vi: 'Một phần nhỏ của hệ thống, triển khai độc lập.',
        en: 'A small part of a system that is deployed by itself.',
      },
      section: 'application',
      parents: ['system', 'platform', 'service-mesh'],
      attributes: {
        runtime: { vi: 'nền chạy', en: 'runtime', type: 'text', required: true },
        replicas: { vi: 'số bản chạy', en: 'replicas', type: 'number' },
        'monthly-cost': { vi: 'chi phí tháng', en: 'monthly-cost', type: 'money' },
        'first-release': { vi: 'phát hành lần đầu', en: 'first-release', type: 'date' },
        stateless: { vi: 'không trạng thái', en: 'stateless', type: 'boolean' },
        'call-protocol': {
          vi: 'giao thức gọi',
          en: 'call-protocol',
          type: 'enumeration',
          list: true,
          values: { rest: { vi: 'REST', en: 'REST' }, message: { vi: 'thông điệp', en: 'message' } },
          documentation: { vi: 'Cách các phần khác gọi đến.', en: 'How others call it.' },
        },
      },
      icon: 'hexagon',
      archimate: 'ApplicationFunction',
    },
    'service-mesh': { is: 'platform', vi: 'lưới dịch vụ', en: 'service mesh' },
    gateway2: { is: 'microservice', vi: 'cổng vi mô', en: 'micro gateway' },
  },
} as const;
